namespace SesSecurityAnalyzers.Libraries;

/// <summary>What a call of a library does with what it is given.</summary>
internal enum CallEffect
{
    /// <summary>It keeps the facts on the object: a constructor, a setter method.</summary>
    Configures,

    /// <summary>It opens the connection now.</summary>
    Connects,

    /// <summary>It sends, which opens the connection with what was set.</summary>
    Sends,

    /// <summary>It gives the credential to an open connection.</summary>
    Authenticates,

    /// <summary>It hands over everything that a client needs in one call: no object is left to configure.</summary>
    Registers,

    /// <summary>It negotiates TLS over the inner stream.</summary>
    Handshakes,

    /// <summary>It writes to the stream.</summary>
    Writes,

    /// <summary>It calls a URL.</summary>
    Requests,

    /// <summary>It returns a stream over the object.</summary>
    OpensStream,
}
