using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fleet.Tolls;

public sealed class TollMailer(Func<ISmtpClient> createClient)
{
    public async Task SendAsync(MimeMessage bill, CancellationToken cancellationToken)
    {
        using ISmtpClient client = createClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2465, SecureSocketOptions.StartTls, cancellationToken); //~ SESA103
        await client.SendAsync(bill, cancellationToken);
    }

    public void SendByService(MimeMessage bill)
    {
        IMailService service = new SmtpClient();
        service.Connect("email-smtp.us-east-1.amazonaws.com", 587, false); //~ SESA102
        ((IMailTransport)service).Send(bill);
        service.Disconnect(true);
    }

    public void SendByTransport(IMailTransport transport, MimeMessage bill)
    {
        transport.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.Auto); //~ SESA102
        transport.Send(bill);
    }

    public void SendByBase(MailService service, string userName, string password)
    {
        service.Connect("email-smtp.us-east-1.amazonaws.com", 465, useSsl: true);
        service.Authenticate(userName, password);
    }
}
