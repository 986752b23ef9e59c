using System.Collections.Generic;

namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>The ports of the SES SMTP interface.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html"/>; for Mail Manager <see href="https://docs.aws.amazon.com/ses/latest/dg/eb-ingress.html"/>.</remarks>
public static class SesPorts
{
    /// <summary>The port that EC2 throttles.</summary>
    public const int Throttled = 25;

    /// <summary>The usual STARTTLS port.</summary>
    public const int Submission = 587;

    /// <summary>The usual TLS Wrapper port.</summary>
    public const int Wrapper = 465;

    /// <summary>Ports that start in clear and take STARTTLS.</summary>
    public static IReadOnlyList<int> StartTlsPorts { get; } = new[] { 25, 587, 2587 };

    /// <summary>Ports that take TLS from the first byte.</summary>
    public static IReadOnlyList<int> WrapperPorts { get; } = new[] { 465, 2465 };

    /// <summary>Ports of a Mail Manager ingress endpoint, STARTTLS on both.</summary>
    public static IReadOnlyList<int> MailManagerPorts { get; } = new[] { 25, 587 };

    /// <summary>Whether the port starts in clear and takes STARTTLS.</summary>
    public static bool IsStartTls(int port) => port is 25 or 587 or 2587;

    /// <summary>Whether the port takes TLS from the first byte.</summary>
    public static bool IsWrapper(int port) => port is 465 or 2465;

    /// <summary>Whether a Mail Manager ingress endpoint answers at the port.</summary>
    public static bool IsMailManager(int port) => port is 25 or 587;

    /// <summary>The port of the other mode: 465 for 587, and so on.</summary>
    public static int Counterpart(int port) => port switch
    {
        25 or 587 => 465,
        2587 => 2465,
        2465 => 2587,
        _ => 587,
    };
}
