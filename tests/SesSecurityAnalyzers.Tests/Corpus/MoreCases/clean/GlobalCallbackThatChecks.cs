using System.Net;
using System.Net.Mail;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Pier.Boats;

public sealed class BoatMailer(ICredentialsByHost credentials)
{
    static BoatMailer()
    {
        ServicePointManager.ServerCertificateValidationCallback = Check;
    }

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(message);
    }

    private static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return true;
        }
        Console.Error.WriteLine($"refused {certificate?.Subject}: {errors}");
        return false;
    }
}
