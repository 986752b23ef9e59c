using System.Net.Mail;
using MailKit.Security;
using MimeKit;

namespace Awareness.Training;

public static class PhishingLab
{
    private const string Lookalike = "email-smtp.us-east-1.amazonaws.com.login.example.net";

    public static void SendLure(MailMessage lure)
    {
        var client = new SmtpClient(Lookalike, 2525);
        client.Send(lure);
    }

    public static void SendLure(MimeMessage lure, string campaign)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect($"{campaign}.email-smtp.example.org", 465, SecureSocketOptions.StartTls);
        client.Authenticate("lab", "phish-and-chips-42");
        client.Send(lure);
    }

    public static void SendOverBucket(MimeMessage lure)
    {
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Connect("awareness-lab.s3.amazonaws.com", 25, SecureSocketOptions.None);
        client.Send(lure);
    }
}
