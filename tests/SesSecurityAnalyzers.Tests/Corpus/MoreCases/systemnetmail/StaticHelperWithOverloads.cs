using System.Net.Mail;

namespace Utilities.Mail;

internal static class Mailer
{
    public static void Send(string to, string subject, string body) => Send(to, subject, body, true);

    public static void Send(string to, string subject, string body, bool ssl) => Send(to, subject, body, ssl, 587);

    public static void Send(string to, string subject, string body, bool ssl, int port)
    {
        using var message = new MailMessage("noreply@example.com", to, subject, body);
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", port); //~ SESA103
        client.EnableSsl = ssl;
        client.Send(message);
    }
}

internal static class CarefulMailer
{
    public static void Send(string to, string subject, string body) => Send(to, subject, body, true);

    public static void Send(string to, string subject, string body, bool ssl) => Send(to, subject, body, ssl, ssl ? 587 : 2587);

    public static void Send(string to, string subject, string body, bool ssl, int port)
    {
        using var message = new MailMessage("noreply@example.com", to, subject, body);
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", port);
        client.EnableSsl = ssl;
        client.Send(message);
    }
}

public sealed class Registration
{
    public void Confirm(string to)
    {
        Mailer.Send(to, "Welcome", "You are registered.");
        CarefulMailer.Send(to, "Welcome", "You are registered.");
    }

    public void Remind(string to) => Mailer.Send(to, "Reminder", "Please confirm your address.", true, 465);
}
