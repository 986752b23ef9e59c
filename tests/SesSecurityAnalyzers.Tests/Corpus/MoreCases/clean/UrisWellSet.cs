using MailKit.Net.Smtp;

namespace Address.Forms;

public static class Connections
{
    public static void Wrapped(SmtpClient client) => client.Connect(new Uri("smtps://email-smtp.us-east-1.amazonaws.com:2465"));

    public static void WrappedOn465(SmtpClient client) => client.Connect(new Uri("smtps://email-smtp.us-east-1.amazonaws.com:465"));

    public static void Always(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=always"));

    public static void True(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:2587/?starttls=true"));

    public static void Elsewhere(SmtpClient client) => client.Connect(new Uri("smtp://mail.example.com:25/?starttls=never"));
}
