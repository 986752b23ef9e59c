using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Greenhouse.Climate;

public sealed class ClimateMailer
{
    public void Warn(MimeMessage m, bool legacy)
    {
        var port = legacy ? 587 : 465;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", port, port != 465); //~ SESA103
        client.Send(m);
    }

    public void WarnWell(MimeMessage m, bool alternate)
    {
        var port = alternate ? 2465 : 465;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", port, port == 465 || port == 2465);
        client.Send(m);
    }
}
