using MailKit.Net.Smtp;

namespace Harbour.Cranes;

public static class CraneConnection
{
    public static void Always(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=always"));

    public static void Yes(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:2587/?starttls=yes"));

    public static void No(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=no")); //~ SESA101

    public static void False(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:2587/?starttls=false")); //~ SESA101

    public static void WhenAvailable(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=when-available")); //~ SESA102

    public static void Crossed(SmtpClient client) => client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:465/?starttls=yes")); //~ SESA103
}
