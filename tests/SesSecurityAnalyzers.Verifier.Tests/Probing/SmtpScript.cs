using System.Net.Sockets;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

/// <summary>The clear part of an SMTP dialogue as SES speaks it, up to the 220 that begins TLS.</summary>
internal static class SmtpScript
{
    public const string Ehlo = "250-email-smtp.amazonaws.com\r\n250-8BITMIME\r\n250-STARTTLS\r\n250-AUTH PLAIN LOGIN\r\n250 Ok\r\n";

    public static Func<NetworkStream, CancellationToken, Task> Before(
        Func<NetworkStream, CancellationToken, Task> tls, string greeting = "220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-TEST\r\n", string ehlo = Ehlo, string ready = "220 Ready to start TLS\r\n", int cut = 0) =>
        async (stream, token) =>
        {
            await SendAsync(stream, greeting, cut, token);
            await ReadLineAsync(stream, token);
            await SendAsync(stream, ehlo, cut, token);
            if (await ReadLineAsync(stream, token) != "STARTTLS")
                return;
            await SendAsync(stream, ready, cut, token);
            await tls(stream, token);
        };

    /// <param name="cut">Sends that many bytes in a segment, with a pause between; 0 sends all at once.</param>
    public static async Task SendAsync(Stream stream, string text, int cut, CancellationToken token)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);
        if (cut == 0)
            cut = bytes.Length;
        for (int i = 0; i < bytes.Length; i += cut)
        {
            if (i > 0)
                await Task.Delay(2, token);
            await stream.WriteAsync(bytes.AsMemory(i, Math.Min(cut, bytes.Length - i)), token);
        }
    }

    public static async Task<string> ReadLineAsync(Stream stream, CancellationToken token)
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        while (true)
        {
            await stream.ReadExactlyAsync(one, token);
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }
    }
}
