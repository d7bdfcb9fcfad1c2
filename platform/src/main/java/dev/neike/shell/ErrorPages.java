package dev.neike.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.DatabindException;

/**
 * The one place where trouble becomes an answer: a calm page with a reference, or for {@code /api} a problem document
 * (RFC 9457). The cause goes to the server's log under the same reference and nowhere else.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    /** Where a filter leaves the {@link Problem} before it sends an error. */
    private static final String PROBLEM = Problem.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = Optional.ofNullable(code instanceof Integer number ? HttpStatus.resolve(number) : null)
                .orElse(HttpStatus.NOT_FOUND);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return request.getAttribute(PROBLEM) instanceof Problem problem
                ? problem(problem, request, response)
                : answer(status, null, Map.of(), cause, request, response);
    }

    @ExceptionHandler(Problem.class)
    Object problem(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Texts texts = pages.texts(request);
        Map<String, String> errors = new LinkedHashMap<>();
        problem.errors().forEach((pointer, sentence) -> errors.put(pointer, sentence.apply(texts)));
        return answer(problem.status(), problem.in(texts), errors, null, request, response);
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    Object notFound(HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.NOT_FOUND, null, Map.of(), null, request, response);
    }

    @ExceptionHandler(Forbidden.class)
    Object forbidden(HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.FORBIDDEN, null, Map.of(), null, request, response);
    }

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        String sentence = refusal.in(pages.texts(request));
        String pointer = refusal.pointer();
        Map<String, String> errors = pointer == null ? Map.of() : Map.of(pointer, sentence);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, sentence, errors, null, request, response);
    }

    @ExceptionHandler(Conflict.class)
    Object conflict(Conflict conflict, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.CONFLICT, conflict.in(pages.texts(request)), Map.of(), null, request, response);
    }

    @ExceptionHandler(MultipartException.class)
    Object noUpload(HttpServletRequest request, HttpServletResponse response) {
        return problem(new Problem(HttpStatus.BAD_REQUEST, "error.400.text"), request, response);
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, MethodArgumentTypeMismatchException.class})
    Object parameter(Exception trouble, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = switch (trouble) {
            case MissingServletRequestParameterException missing ->
                new Problem(HttpStatus.BAD_REQUEST, "error.parameter.missing", missing.getParameterName());
            case MethodArgumentTypeMismatchException wrong ->
                new Problem(HttpStatus.BAD_REQUEST, "error.parameter.wrong", wrong.getName());
            default -> new Problem(HttpStatus.BAD_REQUEST, "error.400.text");
        };
        boolean program = request.getRequestURI().startsWith("/api/");
        return problem(program ? problem : new Problem(HttpStatus.BAD_REQUEST, "error.400.text"), request, response);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    Object unreadable(
            HttpMessageNotReadableException trouble, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = new Problem(HttpStatus.BAD_REQUEST, "error.unreadable");
        String pointer = trouble.getCause() instanceof DatabindException wrong ? pointer(wrong) : "";
        return problem(
                pointer.isEmpty() ? problem : problem.at(pointer, texts -> texts.of("error.unreadable.part")),
                request,
                response);
    }

    /** Where in the body a value of another type stands than belongs there. */
    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, null, Map.of(), null, request, response);
    }

    private Object answer(
            HttpStatus status,
            @Nullable String sentence,
            Map<String, String> errors,
            @Nullable Throwable cause,
            HttpServletRequest request,
            HttpServletResponse response) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        String uri = String.valueOf(Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI()));
        if (status.is5xxServerError()) {
            // An error is dispatched as GET, whatever it was that failed.
            Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
            LOG.error(
                    "{} {} failed, reference {}", method == null ? request.getMethod() : method, uri, reference, cause);
        }
        Texts texts = pages.texts(request);
        String title = texts.of("error." + known(status) + ".title");
        String text = sentence == null ? texts.of("error." + known(status) + ".text") : sentence;
        if (uri.startsWith("/api/")) {
            return document(status, title, text, errors, reference);
        }
        response.setStatus(status.value());
        return new ModelAndView(
                "error", Map.of("title", title, "text", text, "reference", reference, "status", status.value()));
    }

    private static ResponseEntity<ProblemDetail> document(
            HttpStatus status, String title, String text, Map<String, String> errors, String reference) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setTitle(title);
        problem.setInstance(URI.create("urn:neike:problem:" + reference));
        problem.setProperty("reference", reference);
        if (!errors.isEmpty()) {
            problem.setProperty(
                    "errors",
                    errors.entrySet().stream()
                            .map(error -> Map.of("pointer", error.getKey(), "detail", error.getValue()))
                            .toList());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String known(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    CONFLICT,
                    PRECONDITION_FAILED,
                    PRECONDITION_REQUIRED,
                    CONTENT_TOO_LARGE,
                    UNPROCESSABLE_CONTENT -> Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
