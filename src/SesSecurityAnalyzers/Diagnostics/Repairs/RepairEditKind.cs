namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>What an edit does at its place.</summary>
internal enum RepairEditKind
{
    /// <summary>The expression becomes another.</summary>
    Replace,

    /// <summary>The expression becomes another, and the property or parameter that takes it has another name.</summary>
    ReplaceAndRename,

    /// <summary>The call gets an argument more.</summary>
    AddArgument,

    /// <summary>The object creation sets a property more.</summary>
    SetProperty,

    /// <summary>The assignment, initializer value or argument that hands the expression over goes.</summary>
    Remove,

    /// <summary>The statement goes.</summary>
    RemoveStatement,

    /// <summary>The local, local function or field goes that nothing reads any longer, or the statement that sets it.</summary>
    RemoveDeclaration,

    /// <summary>The statement becomes another.</summary>
    ReplaceStatement,

    /// <summary>The constant becomes a variable, or a readonly field, with another value.</summary>
    ReplaceConstant,

    /// <summary>The span of a configuration file becomes another text.</summary>
    ReplaceInFile,

    /// <summary>The whole argument list of the call becomes another.</summary>
    ReplaceArguments,

    /// <summary>The <c>finally</c> clause goes, and the <c>try</c> with it where nothing is caught.</summary>
    RemoveFinally,

    /// <summary>The resource of a <c>using</c> statement becomes another, which is awaited.</summary>
    OpenInUsing,

    /// <summary>The expression, or another one in its place, is awaited.</summary>
    Await,

    /// <summary>The method, local function or lambda becomes async, with another return type where one is given.</summary>
    MakeAsync,
}
