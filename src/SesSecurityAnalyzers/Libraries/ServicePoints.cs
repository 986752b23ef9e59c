using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>The process-wide settings that System.Net.Mail still takes.</summary>
internal static class ServicePoints
{
    public static readonly LibraryDescription Library = Library("System.Net.ServicePointManager", [],
        new ClientDescription("ServicePointManager", Types("System.Net.ServicePointManager"))
        {
            Judged = JudgedWhen.Finished,
            IsGlobal = true,
            Members = Slots(
                Slot("SecurityProtocol", FactRole.Versions),
                Slot("ServerCertificateValidationCallback", FactRole.Certificate)),
        });
}
