namespace SesSecurityAnalyzers.Libraries;

/// <summary>When the facts of an object are complete.</summary>
internal enum JudgedWhen
{
    /// <summary>At the call that connects or requests.</summary>
    Connecting,

    /// <summary>When it sends, or leaves the method that made it.</summary>
    SendingOrLeaving,

    /// <summary>At the end of the method that made it.</summary>
    Finished,

    /// <summary>Never by itself: it only carries facts for another object.</summary>
    Never,
}
