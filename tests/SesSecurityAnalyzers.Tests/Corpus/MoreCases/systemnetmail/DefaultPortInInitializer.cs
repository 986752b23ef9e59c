using System.Net;
using System.Net.Mail;

namespace Choir.Rehearsals;

public sealed record Invitation(string Singer, DateOnly Day);

public sealed class InvitationMailer(ICredentialsByHost credentials)
{
    public async Task SendAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient //~ SESA106
        {
            Host = "email-smtp.eu-north-1.amazonaws.com",
            EnableSsl = true,
            Credentials = credentials,
        };
        await client.SendMailAsync("choir@example.com", invitation.Singer, "Rehearsal", invitation.Day.ToString("O"), cancellationToken);
    }
}
