using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Castle.Visits;

public static class VisitMail
{
    private const string Host = "email-smtp.eu-west-2.amazonaws.com";
    private const int Port = 587;

    public static void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, Port, SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public static class Groups
    {
        private const int Port = 2465;

        public static void Send(MimeMessage message)
        {
            using var client = new SmtpClient();
            client.Connect(Host, Port, SecureSocketOptions.StartTls); //~ SESA103
            client.Send(message);
        }

        public static void SendOverOuterPort(MimeMessage message)
        {
            using var client = new SmtpClient();
            client.Connect(Host, VisitMail.Port, SecureSocketOptions.StartTls);
            client.Send(message);
        }
    }

    public static class Schools
    {
        private const string Host = "mail.example.net";

        public static void Send(MimeMessage message)
        {
            using var client = new SmtpClient();
            client.Connect(Host, 465, SecureSocketOptions.StartTls);
            client.Send(message);
        }
    }
}
