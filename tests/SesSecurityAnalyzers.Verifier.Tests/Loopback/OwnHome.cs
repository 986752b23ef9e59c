using System.Runtime.CompilerServices;

namespace SesSecurityAnalyzers.Verifier.Tests.Loopback;

/// <summary>.NET keeps downloaded CRLs and intermediates under HOME: the tests get a home of their own, so that they neither use nor leave any.</summary>
internal static class OwnHome
{
    [ModuleInitializer]
    internal static void Set()
    {
        var home = Directory.CreateTempSubdirectory("ses-tests-home-");
        Environment.SetEnvironmentVariable("HOME", home.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Delete(recursive: true);
    }
}
