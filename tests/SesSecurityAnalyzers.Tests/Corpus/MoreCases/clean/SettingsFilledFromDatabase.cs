using System.Net;
using System.Net.Mail;

namespace Clinic.Settings;

public sealed class MailSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; } = 25;
    public bool Tls { get; set; }
}

public interface ISettingsStore
{
    MailSettings Load(int tenant);
}

public sealed class ClinicMailer(ISettingsStore store)
{
    public void Send(int tenant, MailMessage m)
    {
        var settings = store.Load(tenant);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        client.Send(m);
    }
}
