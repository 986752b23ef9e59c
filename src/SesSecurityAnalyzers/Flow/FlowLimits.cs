namespace SesSecurityAnalyzers.Flow;

/// <summary>The bounds of the engine. Past one it knows nothing of the body, and says nothing.</summary>
internal static class FlowLimits
{
    /// <summary>States kept apart at one block; beyond, they are joined.</summary>
    public const int StatesPerBlock = 24;

    /// <summary>States kept apart that come back into a loop.</summary>
    public const int StatesPerLoop = 6;

    /// <summary>States kept apart that differ only in what branches have taught.</summary>
    public const int FactsApart = 4;

    /// <summary>Rounds of a loop in which a counter keeps its number.</summary>
    public const int Rounds = 3;

    /// <summary>Operations evaluated for one root; half as many with every level of callers.</summary>
    public const int Steps = 20_000;

    /// <summary>The share of the steps left that one call may take, as a divisor; a body that takes more is not followed.</summary>
    public const int ShareOfACall = 8;

    /// <summary>Bodies inlined into each other.</summary>
    public const int CallDepth = 6;

    /// <summary>Callers of callers asked for a parameter.</summary>
    public const int CallerDepth = 4;

    /// <summary>Callers of callers asked for while static initializers run.</summary>
    public const int StaticCallerDepth = 2;

    /// <summary>Types whose static initializers read each other's members.</summary>
    public const int StaticDepth = 8;

    /// <summary>Call sites of one method; with more, its parameters are unknown.</summary>
    public const int CallSites = 40;

    /// <summary>Different ways into one body.</summary>
    public const int EntryStates = 16;

    /// <summary>Alternatives tried for one statement.</summary>
    public const int Alternatives = 64;

    /// <summary>Constants that branches have shown a value not to be.</summary>
    public const int Exclusions = 100;

    /// <summary>Nodes of syntax nested into each other; a file with more is not looked at.</summary>
    public const int SyntaxDepth = 400;

    /// <summary>What a lambda or a local function adds to that depth: the compiler needs more stack for it.</summary>
    public const int FunctionDepth = 8;

    /// <summary>Operators or calls that follow each other in one expression; a file with more is not looked at.</summary>
    public const int ChainLength = 1_000;

    /// <summary>Nested operations; an expression that is deeper is unknown.</summary>
    public const int OperationDepth = 400;

    /// <summary>Characters of the key of a value, which holds the keys of those that it is made of.</summary>
    public const int KeyLength = 20_000;

    /// <summary>Characters of a text that is followed.</summary>
    public const int TextLength = 4_000;
}
