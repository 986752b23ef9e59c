using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lab.Devices;

public sealed class DeviceMailer
{
    public void ToLab(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.ServerCertificateValidationCallback = (_, _, _, _) => true;
        client.CheckCertificateRevocation = false;
        client.Connect("mail.lab.example", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public void ToCustomers(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Send(m);
    }

    public static async Task<string> DeviceStatusAsync()
    {
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var http = new HttpClient(handler);
        return await http.GetStringAsync("https://device.lab.example/status");
    }
}
