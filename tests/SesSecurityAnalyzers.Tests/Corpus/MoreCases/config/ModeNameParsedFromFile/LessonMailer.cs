using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Piano.Lessons;

public sealed class LessonMailer(IConfiguration configuration)
{
    public async Task SendAsync(MimeMessage m, CancellationToken token)
    {
        var mode = Enum.Parse<SecureSocketOptions>(configuration["Smtp:Security"]!);
        using var client = new SmtpClient();
        await client.ConnectAsync(configuration["Smtp:Server"], configuration.GetValue<int>("Smtp:Port"), mode, token);
        await client.SendAsync(m, token);
    }
}
