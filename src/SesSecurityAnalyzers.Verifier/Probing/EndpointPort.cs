using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>A port and how TLS begins there.</summary>
/// <param name="Number">The TCP port.</param>
/// <param name="Leg">The leg whose documented set applies.</param>
public readonly record struct EndpointPort(int Number, ConnectionLeg Leg)
{
    /// <summary>The port with the leg that SES documents for it: 465 and 2465 TLS Wrapper, 443 HTTPS, any other STARTTLS.</summary>
    public static EndpointPort For(int number) => new(number, SesPorts.IsWrapper(number) ? ConnectionLeg.TlsWrapper : number == 443 ? ConnectionLeg.Https : ConnectionLeg.StartTls);

    /// <summary>The port for people, such as <c>587 STARTTLS</c>.</summary>
    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + LegName(Leg);

    internal static string LegName(ConnectionLeg leg) => leg switch
    {
        ConnectionLeg.Https => "HTTPS",
        ConnectionLeg.StartTls => "STARTTLS",
        ConnectionLeg.TlsWrapper => "TLS Wrapper",
        _ => "SES to receiver",
    };
}
