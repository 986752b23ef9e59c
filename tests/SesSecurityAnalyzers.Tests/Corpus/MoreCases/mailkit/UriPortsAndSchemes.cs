using MailKit.Net.Smtp;
using MimeKit;

namespace Library.Overdue;

public sealed class OverdueMailer(string userName, string password)
{
    public void StartTlsOnWrapperPort(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtp://email-smtp.eu-west-2.amazonaws.com:465/?starttls=always")); //~ SESA103
        client.Authenticate(userName, password);
        client.Send(message);
    }

    public void OpportunisticOnWrapperPort(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtp://email-smtp.eu-west-2.amazonaws.com:2465")); //~ SESA103
        client.Authenticate(userName, password);
        client.Send(message);
    }

    public async Task StartTlsOnDefaultPortAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(new Uri("smtp://email-smtp.eu-west-2.amazonaws.com/?starttls=yes")); //~ SESA106
        await client.AuthenticateAsync(userName, password);
        await client.SendAsync(message);
    }

    public async Task WrapperOnDefaultPortAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(new Uri("smtps://email-smtp.eu-west-2.amazonaws.com"));
        await client.AuthenticateAsync(userName, password);
        await client.SendAsync(message);
    }
}
