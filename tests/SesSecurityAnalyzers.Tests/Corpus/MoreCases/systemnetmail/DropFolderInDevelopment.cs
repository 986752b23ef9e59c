using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;

namespace Pottery.Courses;

public class CourseMailer
{
    private readonly IHostEnvironment _env;
    private readonly ICredentialsByHost _credentials;

    public CourseMailer(IHostEnvironment env, ICredentialsByHost credentials)
    {
        _env = env;
        _credentials = credentials;
    }

    public async Task SendAsync(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587);

        if (_env.IsDevelopment())
        {
            var drop = Path.Combine(_env.ContentRootPath, "App_Data", "mail");
            Directory.CreateDirectory(drop);
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = drop;
        }
        else
        {
            client.EnableSsl = true;
            client.Credentials = _credentials;
        }

        await client.SendMailAsync(message);
    }
}
