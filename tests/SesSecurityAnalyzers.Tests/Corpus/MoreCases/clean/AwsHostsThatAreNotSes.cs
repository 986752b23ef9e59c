using System.Net.Mail;

namespace Other.Aws;

public static class OtherHosts
{
    public static void SendThroughInstance(MailMessage message)
    {
        using var client = new SmtpClient("ec2-203-0-113-25.compute-1.amazonaws.com", 25);
        client.Send(message);
    }

    public static void SendThroughWorkMail(MailMessage message)
    {
        using var client = new SmtpClient("smtp.mail.us-east-1.awsapps.com", 465) { EnableSsl = true };
        client.Send(message);
    }

    public static void SendThroughBalancer(MailMessage message)
    {
        using var client = new SmtpClient("relay-0123456789abcdef.elb.eu-west-1.amazonaws.com", 2525);
        client.Send(message);
    }
}
