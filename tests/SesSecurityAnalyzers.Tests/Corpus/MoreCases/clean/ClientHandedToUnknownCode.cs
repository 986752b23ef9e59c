using System.Net.Mail;
using System.Reflection;

namespace Escapes.Unknown;

public interface IClientCustomizer
{
    void Customize(SmtpClient client);
}

public sealed class EscapingMailer(IClientCustomizer customizer, Action<SmtpClient> setUp)
{
    public event EventHandler<SmtpClient>? Creating;

    public void ByInterface(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        customizer.Customize(client);
        client.Send(message);
    }

    public void ByDelegate(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        setUp(client);
        client.Send(message);
    }

    public void ByEvent(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        Creating!(this, client);
        client.Send(message);
    }

    public void ByReflection(MailMessage message, string name, object value)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        typeof(SmtpClient).GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.SetValue(client, value);
        client.Send(message);
    }

    public void ByDynamic(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        dynamic late = client;
        late.EnableSsl = true;
        client.Send(message);
    }
}
