namespace SesSecurityAnalyzers.Libraries;

/// <summary>A property of a client that is an option of the Verifier's connection.</summary>
/// <param name="Property">The client's property.</param>
/// <param name="Option">The member of <c>SesSmtpOptions</c>.</param>
/// <param name="IsMilliseconds">Whether a number of milliseconds becomes a time span.</param>
internal sealed record CounterpartOption(string Property, string Option, bool IsMilliseconds = false);
