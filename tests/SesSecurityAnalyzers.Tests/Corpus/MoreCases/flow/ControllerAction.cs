using System.Net.Mail;
using Microsoft.AspNetCore.Mvc;

namespace Dentist.Web.Controllers;

[ApiController]
[Route("api/recall")]
public class RecallController : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Recall([FromForm] string address)
    {
        using var smtp = new SmtpClient();
        smtp.Host = "email-smtp.eu-central-1.amazonaws.com";
        smtp.Port = 465; //~ SESA103
        smtp.EnableSsl = true;
        await smtp.SendMailAsync("praxis@example.com", address, "Recall", "It is time again.");
        return Accepted();
    }

    [HttpDelete]
    public async Task<IActionResult> Cancel([FromForm] string address)
    {
        using var smtp = new SmtpClient();
        smtp.Host = "email-smtp.eu-central-1.amazonaws.com";
        smtp.Port = 587;
        smtp.EnableSsl = true;
        await smtp.SendMailAsync("praxis@example.com", address, "Cancelled", "See you.");
        return NoContent();
    }
}
