using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fitness.Plans;

internal static class MailConfig
{
    public static string Server { get; } = "email-smtp.sa-east-1.amazonaws.com";
    public static int Port { get; } = 2465;
    public static SecureSocketOptions Security { get; } = SecureSocketOptions.Auto;
    public static SecureSocketOptions WrapperSecurity { get; } = SecureSocketOptions.SslOnConnect;
}

public sealed class PlanMailer
{
    public async Task SendAsync(MimeMessage plan)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(MailConfig.Server, MailConfig.Port, MailConfig.Security); //~ SESA103
        await client.SendAsync(plan);
    }

    public async Task SendWrappedAsync(MimeMessage plan)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(MailConfig.Server, MailConfig.Port, MailConfig.WrapperSecurity);
        await client.SendAsync(plan);
    }
}
