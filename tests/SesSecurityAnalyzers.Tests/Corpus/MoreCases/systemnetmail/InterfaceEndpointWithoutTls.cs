using System.Net.Mail;

namespace Bank.Vpc;

internal sealed class VpcMailer
{
    // "inside the VPC, so no TLS needed"
    internal void Send(MailMessage m)
    {
        using var client = new SmtpClient("vpce-0a1b2c3d4e5f60718-abcd1234.email-smtp.eu-central-1.vpce.amazonaws.com", 587)
        {
            EnableSsl = false, //~ SESA101
        };
        client.Send(m);
    }
}
