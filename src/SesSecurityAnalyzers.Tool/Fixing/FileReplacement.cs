using System;
using System.IO;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>Writes a file so that whoever reads it, whenever, sees the old one or the new one whole.</summary>
internal static class FileReplacement
{
    /// <summary>Writes the new text; says why it was not written, or gives <see langword="null"/>.</summary>
    public static string? TryWrite(FixedFile file)
    {
        string path = file.Original.Path;
        try
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target)
                path = target.FullName;
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
                return "it is read-only";
            if (!file.Original.IsUnchangedOnDisk())
                return "something else has changed it meanwhile";
            Replace(path, file.Current.Encode());
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    private static void Replace(string path, byte[] bytes)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(path));
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            // Replace keeps a file's rights on Windows; elsewhere they were given to the new one when it was made.
            if (OperatingSystem.IsWindows())
                File.Replace(beside, path, null);
            else
                File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
