using System.Net;
using System.Net.Mail;

namespace Factory.Plc;

public static class Trust
{
    // The controllers present certificates that nobody issued.
    public static void Controllers() => ServicePointManager.ServerCertificateValidationCallback += (_, _, _, _) => true;
}

public sealed class ShiftMailer
{
    private readonly string _server;

    public ShiftMailer(string? server = null) => _server = server ?? "mail.factory.example.net";

    public void Send(string to, string text)
    {
        Trust.Controllers();
        using var smtp = new SmtpClient(_server, 587) { EnableSsl = true };
        smtp.Send("shift@example.com", to, "Shift report", text);
    }
}
