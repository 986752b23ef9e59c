using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>Every library that is known.</summary>
internal static class KnownLibraries
{
    public static readonly ImmutableArray<LibraryDescription> All = ImmutableArray.Create(
        SystemNetMail.Library,
        MailKit.Library,
        NetworkCredentials.Library,
        FluentEmail.Library,
        FluentEmailMailKit.Library,
        SerilogEmail.Library,
        NLogMail.Library,
        NLogMailKit.Library,
        Log4Net.Library,
        AwsSdk.Library,
        RawSockets.Library,
        HttpClients.Library,
        ServicePoints.Library);
}
