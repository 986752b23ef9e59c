using System.Net.Mail;

namespace Marina.Berths;

public sealed class BerthMailer : IDisposable
{
    private readonly SmtpClient _smtp = new("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101

    public void Assign(string skipper, int berth)
    {
        _smtp.EnableSsl = true;
        _smtp.Send("harbour@example.com", skipper, "Berth", $"You are in {berth}.");
    }

    public void Free(string skipper) => _smtp.Send("harbour@example.com", skipper, "Berth", "Thank you.");

    public void Dispose() => _smtp.Dispose();
}
