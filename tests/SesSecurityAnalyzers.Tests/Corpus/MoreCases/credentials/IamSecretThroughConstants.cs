using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cinema.Snacks;

internal static class Aws
{
    public const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY";
}

public sealed class SnackMailer(string user)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(Aws.AccessKey, Aws.SecretKey); //~ SESA601 SESA602
        client.Send(m);
    }

    public void SendAs(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, Aws.SecretKey); //~ SESA601
        client.Send(m);
    }
}
