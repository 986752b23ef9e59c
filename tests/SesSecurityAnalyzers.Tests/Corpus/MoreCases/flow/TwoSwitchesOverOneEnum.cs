using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Spa.Vouchers;

public enum Leg
{
    Submission,
    Alternate,
    Wrapper,
}

public sealed class VoucherMailer
{
    public void Send(MimeMessage voucher, Leg leg)
    {
        var port = leg switch
        {
            Leg.Submission => 587,
            Leg.Alternate => 2587,
            _ => 465,
        };
        var mode = leg == Leg.Wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        if (leg != Leg.Submission && leg != Leg.Alternate)
        {
            mode = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-north-1.amazonaws.com", port, mode);
        client.Send(voucher);
    }

    public void SendByPort(MimeMessage voucher, bool wrapper)
    {
        int port = wrapper ? 465 : 587;
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-north-1.amazonaws.com", port, port is 465 or 2465); //~ SESA102
        client.Send(voucher);
    }
}
