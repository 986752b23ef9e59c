using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;

namespace Museum.Web.Services;

public sealed class VisitMailer
{
    private readonly IHostEnvironment _environment;
    private readonly ICredentialsByHost _login;

    public VisitMailer(IHostEnvironment environment, ICredentialsByHost login)
    {
        _environment = environment;
        _login = login;
    }

    public async Task ConfirmAsync(string visitor, DateOnly day)
    {
        using var message = new MailMessage("visits@example.com", visitor)
        {
            Subject = $"Your visit on {day}",
            Body = "We look forward to seeing you.",
        };

        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587);
        if (_environment.IsDevelopment())
        {
            var folder = Path.Combine(_environment.ContentRootPath, "mails");
            Directory.CreateDirectory(folder);
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = folder;
        }
        else
        {
            client.EnableSsl = true;
            client.Credentials = _login;
        }

        await client.SendMailAsync(message);
    }
}
