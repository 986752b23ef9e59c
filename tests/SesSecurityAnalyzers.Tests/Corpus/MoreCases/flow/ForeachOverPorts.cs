using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Network.Probes;

public static class PortProbe
{
    public static bool FirstThatAnswers(MimeMessage message)
    {
        foreach (var port in new[] { 587, 2587, 465 })
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.ap-northeast-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
                client.Send(message);
                return true;
            }
            catch (IOException)
            {
            }
        }

        return false;
    }

    public static bool FirstSubmissionPort(MimeMessage message)
    {
        foreach (var port in new[] { 587, 2587 })
        {
            using var client = new SmtpClient();
            try
            {
                client.Connect("email-smtp.ap-northeast-1.amazonaws.com", port, SecureSocketOptions.StartTls);
                client.Send(message);
                return true;
            }
            catch (IOException)
            {
            }
        }

        return false;
    }
}
