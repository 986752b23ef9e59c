using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Manager.Ingress;

public sealed class IngressMailer
{
    private const string Ingress = "abcd1234efgh.fips.wxyz.mail-manager-smtp.amazonaws.com";

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Ingress, 587, SecureSocketOptions.StartTls);
        await client.SendAsync(message);
    }

    public async Task SendWrappedAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Ingress, 587, SecureSocketOptions.SslOnConnect); //~ SESA103
        await client.SendAsync(message);
    }

    public async Task SendOverAlternateAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Ingress, 2587, SecureSocketOptions.StartTls); //~ SESA104
        await client.SendAsync(message);
    }

    public async Task SendPlainAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(Ingress, 587, SecureSocketOptions.None); //~ SESA101
        await client.SendAsync(message);
    }

    public void SendBySystem(System.Net.Mail.MailMessage message)
    {
        using var client = new System.Net.Mail.SmtpClient(Ingress, 587) { EnableSsl = true };
        client.Send(message);
    }

    public void SendBySystemWrapped(System.Net.Mail.MailMessage message)
    {
        using var client = new System.Net.Mail.SmtpClient(Ingress, 465) { EnableSsl = true }; //~ SESA104
        client.Send(message);
    }
}
