using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>The credentials of System.Net, which every client here takes.</summary>
internal static class NetworkCredentials
{
    public static readonly LibraryDescription Library = Library("System.Net credentials", [],
        new ClientDescription("NetworkCredential", Types("System.Net.NetworkCredential"))
        {
            Judged = JudgedWhen.Never,
            Members = Slots(Slot("UserName", FactRole.UserName), Slot("Password", FactRole.Password)),
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("userName", FactRole.UserName), Slot("password", FactRole.Password)) }),
        },
        new ClientDescription("CredentialCache", Types("System.Net.CredentialCache"))
        {
            Judged = JudgedWhen.Never,
            Calls = Calls(
                new CallDescription("Add", CallEffect.Configures) { Parameters = Slots(Slot("cred", FactRole.Credential), Slot("credential", FactRole.Credential)) }),
        });
}
