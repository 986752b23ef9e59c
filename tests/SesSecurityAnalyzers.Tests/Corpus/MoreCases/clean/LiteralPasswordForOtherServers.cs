using System.Net;
using System.Net.Mail;

namespace Office.Printers;

public sealed class ScanMailer
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient("smtp.example.com", 25);
        client.Credentials = new NetworkCredential("scanner", "scan2mail-2019");
        client.Send(m);
    }

    public void Upload(Uri share)
    {
        var cache = new CredentialCache { { share, "Basic", new NetworkCredential("scanner", "scan2mail-2019") } };
        using var handler = new HttpClientHandler { Credentials = cache };
        using var http = new HttpClient(handler);
        _ = http.GetAsync(share).Result;
    }

    public void SendOverSes(MailMessage m, ICredentialsByHost credentials)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true, Credentials = credentials };
        client.Send(m);
    }
}
