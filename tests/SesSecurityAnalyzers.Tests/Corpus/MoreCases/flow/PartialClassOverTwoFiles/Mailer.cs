using MailKit.Net.Smtp;
using MimeKit;

namespace Cadastre.Extracts;

public sealed partial class ExtractMailer
{
    public void Send(MimeMessage extract)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Port, Mode); //~ SESA103
        client.Send(extract);
    }
}
