namespace SesSecurityAnalyzers.Flow;

/// <summary>Cells of an object that say what happened to it.</summary>
internal static class Marks
{
    /// <summary>It was made in what was walked, so what was not set has its default. Holds the object.</summary>
    public const string Created = "$created";

    /// <summary>It came from outside and was given what every object of its class holds.</summary>
    public const string Adopted = "$adopted";

    /// <summary>It came from outside and was set up here. Holds the object.</summary>
    public const string SetUp = "$setup";

    /// <summary>The class that it is taken for on this path, where it can be one of several.</summary>
    public const string Class = "$class";

    /// <summary>It sent, and was judged there.</summary>
    public const string Sent = "$sent";

    /// <summary>It left the method that made it, as it was.</summary>
    public const string Left = "$left";

    /// <summary>A method that was walked returned it.</summary>
    public const string Returned = "$returned";

    /// <summary>Unknown code may have changed it.</summary>
    public const string Changed = "$changed";

    /// <summary>It opened a connection. Holds the number of the facts.</summary>
    public const string Connected = "$connected";

    /// <summary>It opened a connection whose encryption was not asked for yet. Holds the number of the facts.</summary>
    public const string Unguarded = "$unguarded";

    /// <summary>Somebody asked whether its connection is encrypted.</summary>
    public const string Examined = "$examined";

    /// <summary>Something was written to it in clear.</summary>
    public const string Written = "$written";

    /// <summary>TLS was laid over it.</summary>
    public const string Wrapped = "$wrapped";

    /// <summary>The items of a collection.</summary>
    public const string Items = "$items";
}
