using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;

namespace Rowing.Club;

public sealed class ClubMailer : IDisposable
{
    private readonly SmtpClient _client;

    public ClubMailer(IHostEnvironment environment, ICredentialsByHost login)
    {
        _client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        if (environment.IsDevelopment())
        {
            _client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            _client.PickupDirectoryLocation = Path.Combine(environment.ContentRootPath, "mail");
        }
        else
        {
            _client.EnableSsl = true;
            _client.Credentials = login;
        }
    }

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken) => _client.SendMailAsync(message, cancellationToken);

    public void Dispose() => _client.Dispose();
}
