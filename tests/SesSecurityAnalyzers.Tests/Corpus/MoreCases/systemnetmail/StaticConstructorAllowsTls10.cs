using System.Net;
using System.Net.Mail;

namespace Parish.Bulletin;

public static class BulletinMailer
{
    static BulletinMailer()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; //~ SESA201
    }

    public static int SendAll(IEnumerable<string> parishioners, string text, ICredentialsByHost credentials)
    {
        var failures = 0;
        using var client = Open(credentials);
        foreach (var address in parishioners)
        {
            try
            {
                client.Send("bulletin@example.com", address, "Parish bulletin", text);
            }
            catch (SmtpFailedRecipientException)
            {
                failures++;
            }
        }

        return failures;
    }

    private static SmtpClient Open(ICredentialsByHost credentials) => new("email-smtp.eu-west-3.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = credentials,
    };
}
