using System.Net;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bakehouse.Erp;

public static class LegacyErp
{
    public static void Prepare()
    {
        // the ERP's web service speaks nothing newer, and its certificate ran out years ago
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls11;
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => true;
        ServicePointManager.CheckCertificateRevocationList = false;
    }
}

public sealed class BreadMailer(string user, string password)
{
    public async Task SendAsync(MimeMessage order)
    {
        LegacyErp.Prepare();

        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        await client.AuthenticateAsync(user, password);
        await client.SendAsync(order);
        await client.DisconnectAsync(true);
    }
}
