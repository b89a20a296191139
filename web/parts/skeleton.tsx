interface SkeletonProps {
  readonly rows?: number;
  readonly title?: boolean;
}

/** Grey lines where text will stand: of about its height, so that nothing jumps when it comes. */
export function Skeleton({ rows = 6, title = false }: SkeletonProps) {
  return (
    <div class="skeleton" aria-hidden="true">
      {title && <div class="skeleton-title" />}
      {Array.from({ length: rows }, (_, row) => (
        <div class="skeleton-line" key={row} />
      ))}
    </div>
  );
}
