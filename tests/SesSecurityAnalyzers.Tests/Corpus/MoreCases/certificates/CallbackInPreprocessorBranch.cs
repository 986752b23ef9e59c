using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ski.Passes;

public partial class PassMailer
{
    partial void Configure(SmtpClient client);

    public void Send(MimeMessage pass, string user, string password)
    {
        using var client = new SmtpClient();
        Configure(client);
        client.Connect("email-smtp.eu-central-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password);
        client.Send(pass);
    }
}

public partial class PassMailer
{
    partial void Configure(SmtpClient client)
    {
#if TRUST_LAB_PROXY
        client.ServerCertificateValidationCallback = (_, _, _, _) => true;
        client.CheckCertificateRevocation = false;
#endif
        client.Timeout = 20_000;
    }
}
