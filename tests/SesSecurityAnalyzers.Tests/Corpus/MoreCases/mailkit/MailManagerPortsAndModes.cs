using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pharmacy.Refills;

public sealed class RefillMailer(string ingressId, string password)
{
    public void WrappedOn587(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("k3m5n7p9.fips.q1w2e3.mail-manager-smtp.amazonaws.com", 587, SecureSocketOptions.SslOnConnect); //~ SESA103
        Deliver(client, message);
    }

    public void WrappedOn465(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(
            "k3m5n7p9.q1w2e3.mail-manager-smtp.amazonaws.com",
            465, //~ SESA104
            SecureSocketOptions.SslOnConnect); //~ SESA103
        Deliver(client, message);
    }

    public void StartTlsOn465(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("k3m5n7p9.q1w2e3.mail-manager-smtp.amazonaws.com", 465, SecureSocketOptions.StartTls); //~ SESA104
        Deliver(client, message);
    }

    public void OfferedOn587(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("k3m5n7p9.q1w2e3.mail-manager-smtp.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        Deliver(client, message);
    }

    private void Deliver(SmtpClient client, MimeMessage message)
    {
        client.Authenticate(ingressId, password);
        client.Send(message);
    }
}
