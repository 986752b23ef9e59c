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

    /// <summary>The statement goes: a local, or what sets it, when nothing reads it any longer.</summary>
    RemoveStatement,

    /// <summary>The statement becomes another.</summary>
    ReplaceStatement,

    /// <summary>The constant becomes a variable, or a readonly field, with another value.</summary>
    ReplaceConstant,

    /// <summary>The span of a configuration file becomes another text.</summary>
    ReplaceInFile,

    /// <summary>The whole argument list of the call becomes another.</summary>
    ReplaceArguments,
}
