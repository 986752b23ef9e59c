namespace SesSecurityAnalyzers.Verifier.Tests.MailServers;

/// <summary>What this process holds of the system.</summary>
internal sealed record ProcessResources(int Sockets, int Threads)
{
    public static ProcessResources Now()
    {
        var sockets = 0;
        foreach (var file in new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos())
        {
            if (file.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true)
                sockets++;
        }

        return new ProcessResources(sockets, Directory.GetDirectories("/proc/self/task").Length);
    }

    /// <summary>Waits until no more is held than before: sockets close and threads of the pool end a little after their work does.</summary>
    public static async Task<ProcessResources> SettleAsync(ProcessResources before, int spareThreads)
    {
        var now = Now();
        for (var i = 0; i < 100 && (now.Sockets > before.Sockets || now.Threads > before.Threads + spareThreads); i++)
        {
            await Task.Delay(200);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            now = Now();
        }

        return now;
    }
}
