using System.Net.Mail;

namespace Plugins.Loader;

public sealed class PluginMailer
{
    public void Send(MailMessage m)
    {
        var client = (SmtpClient)Activator.CreateInstance(typeof(SmtpClient))!;
        typeof(SmtpClient).GetProperty(nameof(SmtpClient.EnableSsl))!.SetValue(client, true);
        client.Host = "email-smtp.us-east-1.amazonaws.com";
        client.Port = 587;
        client.Send(m);
    }
}
