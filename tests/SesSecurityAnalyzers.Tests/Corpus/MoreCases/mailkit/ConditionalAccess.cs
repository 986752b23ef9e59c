using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Archive.Export;

public sealed class Exporter(SmtpClient? client)
{
    public void Open() => client?.Connect("email-smtp.us-west-1.amazonaws.com", 587, SecureSocketOptions.None); //~ SESA101

    public void Export(object service, MimeMessage record)
    {
        if (service is SmtpClient { IsConnected: false } smtp)
        {
            smtp.Connect("email-smtp.us-west-1.amazonaws.com", 587, SecureSocketOptions.SslOnConnect); //~ SESA103
            smtp.Send(record);
        }
    }
}
