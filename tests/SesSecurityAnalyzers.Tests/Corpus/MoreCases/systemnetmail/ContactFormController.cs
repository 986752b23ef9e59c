using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Brewery.Site.Controllers;

public class ContactForm
{
    [Required]
    public string Name { get; set; } = string.Empty;

    [Required, EmailAddress]
    public string Email { get; set; } = string.Empty;

    [Required, StringLength(4000)]
    public string Message { get; set; } = string.Empty;
}

[ApiController]
[Route("api/[controller]")]
public class ContactController : ControllerBase
{
    private readonly IConfiguration _configuration;
    private readonly ILogger<ContactController> _logger;

    public ContactController(IConfiguration configuration, ILogger<ContactController> logger)
    {
        _configuration = configuration;
        _logger = logger;
    }

    [HttpPost]
    public async Task<IActionResult> Post([FromBody] ContactForm form)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        var mail = new MailMessage("website@example.com", "taproom@example.com")
        {
            Subject = $"Message from {form.Name}",
            Body = form.Message,
        };
        mail.ReplyToList.Add(new MailAddress(form.Email, form.Name));

        try
        {
            using (var smtp = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)) //~ SESA101
            {
                smtp.UseDefaultCredentials = false;
                smtp.Credentials = new NetworkCredential(_configuration["Ses:User"], _configuration["Ses:Pass"]);
                await smtp.SendMailAsync(mail);
            }
        }
        catch (SmtpException ex)
        {
            _logger.LogError(ex, "Contact form could not be delivered");
            return StatusCode(502);
        }

        return NoContent();
    }
}
